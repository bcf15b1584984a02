import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../../../sample/random.ts';
import type { Ground } from './damage.ts';

/** Fills the canvas with what the paper lies on. */
export const drawGround = (random: Random, pen: SKRSContext2D, ground: Ground): void => {
  const { width, height } = pen.canvas;
  pen.fillStyle = BASES[ground][random.integer(0, 1)] ?? '#fff';
  pen.fillRect(0, 0, width, height);
  if (ground === 'wood') drawGrain(random, pen);
  if (ground === 'cloth') drawWeave(pen);
  if (ground === 'stone') drawSpeckles(random, pen);
};

const BASES: Readonly<Record<Ground, readonly [string, string]>> = {
  lid: ['#ffffff', '#eeeeec'],
  wood: ['#8a5f3c', '#6d4a30'],
  cloth: ['#23303f', '#3a2b33'],
  stone: ['#8b8c8e', '#5e6062'],
};

const drawGrain = (random: Random, pen: SKRSContext2D): void => {
  const { width, height } = pen.canvas;
  for (let count = 0; count < 170; count++) {
    const top = random.next() * height;
    const dark = random.chance(0.6) ? '40,22,10' : '205,160,115';
    pen.strokeStyle = `rgba(${dark},${0.06 + random.next() * 0.14})`;
    pen.lineWidth = 1 + random.next() * 7;
    pen.beginPath();
    pen.moveTo(0, top);
    const sway = (random.next() - 0.5) * 60;
    pen.bezierCurveTo(width * 0.3, top + sway, width * 0.6, top - sway, width, top + sway * 0.6);
    pen.stroke();
  }
  pen.fillStyle = 'rgba(30,15,6,0.55)';
  for (let top = random.integer(80, 300); top < height; top += 430) pen.fillRect(0, top, width, 4);
};

const drawWeave = (pen: SKRSContext2D): void => {
  const { width, height } = pen.canvas;
  pen.fillStyle = 'rgba(255,255,255,0.05)';
  for (let top = 0; top < height; top += 6) pen.fillRect(0, top, width, 2);
  pen.fillStyle = 'rgba(0,0,0,0.16)';
  for (let across = 0; across < width; across += 6) pen.fillRect(across, 0, 3, height);
};

const drawSpeckles = (random: Random, pen: SKRSContext2D): void => {
  const { width, height } = pen.canvas;
  for (let count = 0; count < 2500; count++) {
    pen.fillStyle = random.chance(0.5) ? 'rgba(20,20,22,0.25)' : 'rgba(235,235,230,0.22)';
    const size = 1 + random.next() * 5;
    pen.fillRect(random.next() * width, random.next() * height, size, size);
  }
};
