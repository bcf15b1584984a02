import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../../../sample/random.ts';
import type { Damage } from './damage.ts';

/** Lets light and shade fall on a picture. */
export const lightPicture = (random: Random, pen: SKRSContext2D, damage: Damage): void => {
  pen.globalCompositeOperation = 'multiply';
  if (damage.unevenLight !== undefined) dimCorner(random, pen, damage.unevenLight);
  if (damage.shadow !== undefined) shadeHalf(random, pen, damage.shadow);
  pen.globalCompositeOperation = 'source-over';
};

const grey = (level: number, warmth = 0): string => {
  const byte = Math.round(255 * level);
  return `rgb(${byte},${Math.round(byte * (1 - warmth / 2))},${Math.round(byte * (1 - warmth))})`;
};

const dimCorner = (random: Random, pen: SKRSContext2D, strength: number): void => {
  const { width, height } = pen.canvas;
  const [x, y] = [random.chance(0.5) ? width * 0.2 : width * 0.8, random.chance(0.5) ? height * 0.2 : height * 0.8];
  const light = pen.createRadialGradient(x, y, width * 0.1, x, y, Math.hypot(width, height) * 0.9);
  light.addColorStop(0, grey(1));
  light.addColorStop(1, grey(1 - 0.6 * strength, 0.12));
  pen.fillStyle = light;
  pen.fillRect(0, 0, width, height);
};

/** A shade with a soft edge, as a hand or a telephone casts it. */
const shadeHalf = (random: Random, pen: SKRSContext2D, strength: number): void => {
  const { width, height } = pen.canvas;
  const middle = 0.35 + random.next() * 0.3;
  const slant = (random.next() - 0.5) * height * 0.8;
  const shade = random.chance(0.5)
    ? pen.createLinearGradient(0, 0, width, slant)
    : pen.createLinearGradient(width, 0, 0, slant);
  shade.addColorStop(0, grey(1 - 0.55 * strength, 0.05));
  shade.addColorStop(middle, grey(1 - 0.5 * strength, 0.05));
  shade.addColorStop(middle + 0.07, grey(1));
  shade.addColorStop(1, grey(1));
  pen.fillStyle = shade;
  pen.fillRect(0, 0, width, height);
};
