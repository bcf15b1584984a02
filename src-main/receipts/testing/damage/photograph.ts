import { createCanvas } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';
import type { Random } from '../../../sample/random.ts';
import type { Damage } from './damage.ts';
import { drawGround } from './draw-ground.ts';
import { lightPicture } from './light-picture.ts';
import { addNoise, blurPicture, shakePicture, shrinkPicture, turnPicture } from './spoil-picture.ts';

/** Takes a picture of sheets that lie beside each other. */
export const photograph = (random: Random, sheets: readonly Canvas[], damage: Damage): Canvas => {
  const scene = laySheets(random, sheets, damage);
  lightPicture(random, scene.getContext('2d'), damage);
  const turned = damage.turns === undefined ? scene : turnPicture(scene, damage.turns);
  const small = damage.resolution === undefined ? turned : shrinkPicture(turned, damage.resolution);
  const blurred = damage.defocus === undefined ? small : blurPicture(small, damage.defocus);
  const shaken = damage.motion === undefined ? blurred : shakePicture(random, blurred, damage.motion);
  if (damage.noise !== undefined) addNoise(random, shaken.getContext('2d'), damage.noise);
  return shaken;
};

const laySheets = (random: Random, sheets: readonly Canvas[], damage: Damage): Canvas => {
  const ground = damage.ground ?? 'lid';
  const placed = sheets.map((sheet, index) => placeSheet(sheet, (damage.skew ?? 0) + (index === 0 ? 0 : 3.5)));
  const margin = ground === 'lid' ? random.integer(14, 60) : random.integer(70, 150);
  const width = placed.reduce((sum, { across }) => sum + across + margin, margin);
  const height = Math.max(...placed.map(({ down }) => down)) + 2 * margin;
  const scene = createCanvas(width, height);
  const pen = scene.getContext('2d');
  drawGround(random, pen, ground);
  let edge = margin;
  for (const { sheet, angle, across, down } of placed) {
    pen.save();
    pen.translate(edge + across / 2, margin + down / 2);
    pen.rotate(angle);
    pen.shadowColor = ground === 'lid' ? 'rgba(0,0,0,0.18)' : 'rgba(0,0,0,0.55)';
    pen.shadowBlur = ground === 'lid' ? 6 : 18;
    pen.shadowOffsetY = ground === 'lid' ? 2 : 9;
    pen.drawImage(sheet, -sheet.width / 2, -sheet.height / 2);
    pen.restore();
    edge += across + margin;
  }
  return scene;
};

type PlacedSheet = {
  readonly sheet: Canvas;
  readonly angle: number;
  readonly across: number;
  readonly down: number;
};

const placeSheet = (sheet: Canvas, degrees: number): PlacedSheet => {
  const angle = (degrees * Math.PI) / 180;
  const [cosine, sine] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  return {
    sheet,
    angle,
    across: Math.ceil(sheet.width * cosine + sheet.height * sine),
    down: Math.ceil(sheet.width * sine + sheet.height * cosine),
  };
};
