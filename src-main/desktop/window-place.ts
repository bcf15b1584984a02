import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { app, screen } from 'electron';
import type { BrowserWindow, Rectangle } from 'electron';
import * as z from 'zod';

const savedPlace = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(900),
  height: z.int().min(600),
  maximized: z.boolean(),
});

type Place = { readonly x?: number; readonly y?: number; width: number; height: number; maximized: boolean };

const FIRST_PLACE: Place = { width: 1280, height: 800, maximized: false };

const placeFile = (): string => join(app.getPath('userData'), 'window-place.json');

/** Returns where the window was left, or the first place where there is none or its screen is gone. */
export const rememberedPlace = (): Place => {
  const place = readPlace();
  return place !== null && isOnScreen(place) ? place : FIRST_PLACE;
};

/** Writes the window's place down each time it closes. */
export const rememberPlace = (window: BrowserWindow): void => {
  window.on('close', () => {
    const place = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    writeFileSync(placeFile(), JSON.stringify(place));
  });
};

const readPlace = (): z.infer<typeof savedPlace> | null => {
  try {
    return savedPlace.parse(JSON.parse(readFileSync(placeFile(), 'utf8')));
  } catch {
    return null;
  }
};

const isOnScreen = (place: Rectangle): boolean => {
  const { workArea } = screen.getDisplayMatching(place);
  const overlapX = Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x);
  const overlapY = Math.min(place.y + place.height, workArea.y + workArea.height) - Math.max(place.y, workArea.y);
  return overlapX > 100 && overlapY > 100;
};
