import { createCanvas } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { createRandom } from '../../../sample/random.ts';
import type { Random } from '../../../sample/random.ts';
import { addNoise, blurPicture } from '../damage/spoil-picture.ts';

/** Draws a picture of a cat, like a photo, without a letter on it; a JPEG of 1200 × 1500 pixels. */
export const makeCatPicture = (seed = 7): Uint8Array => {
  const random = createRandom(seed);
  const canvas = createCanvas(1200, 1500);
  const pen = canvas.getContext('2d');
  drawRoom(random, pen);
  drawFur(random, pen, BODY);
  drawEars(random, pen);
  drawFur(random, pen, HEAD);
  drawFace(pen);
  drawWhiskers(random, pen);
  const picture = blurPicture(canvas, 0.2);
  addNoise(random, picture.getContext('2d'), 0.35);
  return picture.toBuffer('image/jpeg', 85);
};

type Ellipse = { readonly x: number; readonly y: number; readonly across: number; readonly down: number };

const BODY: Ellipse = { x: 600, y: 1290, across: 400, down: 480 };
const HEAD: Ellipse = { x: 600, y: 640, across: 300, down: 265 };

const drawRoom = (random: Random, pen: SKRSContext2D): void => {
  const wall = pen.createLinearGradient(0, 0, 900, 1500);
  wall.addColorStop(0, '#c9bda8');
  wall.addColorStop(0.6, '#8b7d6d');
  wall.addColorStop(1, '#4a3f3a');
  pen.fillStyle = wall;
  pen.fillRect(0, 0, 1200, 1500);
  for (let spot = 0; spot < 30; spot++) {
    const [x, y, radius] = [random.integer(0, 1200), random.integer(0, 1100), random.integer(60, 220)];
    const glow = pen.createRadialGradient(x, y, 0, x, y, radius);
    glow.addColorStop(0, `rgba(255,${random.integer(190, 240)},${random.integer(140, 200)},0.2)`);
    glow.addColorStop(1, 'rgba(255,230,200,0)');
    pen.fillStyle = glow;
    pen.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
  }
};

/** Fills an ellipse with hairs that point away from its middle, in tabby stripes. */
const drawFur = (random: Random, pen: SKRSContext2D, { x, y, across, down }: Ellipse): void => {
  const ground = pen.createRadialGradient(x - across / 3, y - down / 3, 20, x, y, Math.max(across, down));
  ground.addColorStop(0, '#d9a066');
  ground.addColorStop(1, '#7d4f2a');
  pen.fillStyle = ground;
  pen.beginPath();
  pen.ellipse(x, y, across, down, 0, 0, 2 * Math.PI);
  pen.fill();
  for (let hair = 0; hair < 9000; hair++) {
    const angle = random.next() * 2 * Math.PI;
    const reach = Math.sqrt(random.next());
    const start = { x: x + across * reach * Math.cos(angle), y: y + down * reach * Math.sin(angle) };
    const stripe = Math.sin(reach * 19 + Math.cos(angle * 3) * 2) > 0.35;
    const tone = random.integer(-22, 22) - (stripe ? 62 : 0);
    pen.strokeStyle = `rgba(${198 + tone},${140 + tone},${88 + tone},0.6)`;
    pen.lineWidth = 1 + random.next() * 2;
    pen.beginPath();
    pen.moveTo(start.x, start.y);
    const [length, bent] = [18 + random.next() * 26, angle + (random.next() - 0.5) * 0.8];
    pen.lineTo(start.x + length * Math.cos(bent), start.y + length * Math.sin(bent));
    pen.stroke();
  }
};

const drawEars = (random: Random, pen: SKRSContext2D): void => {
  for (const side of [-1, 1]) {
    for (const [inner, colour] of [
      [0, '#8a5930'],
      [34, '#d9938a'],
    ] as const) {
      pen.fillStyle = colour;
      pen.beginPath();
      pen.moveTo(600 + side * (285 - inner), 600);
      pen.quadraticCurveTo(600 + side * 300, 380, 600 + side * (265 - inner / 3), 270 + inner * 1.6);
      pen.quadraticCurveTo(600 + side * 150, 330 + inner, 600 + side * (70 + inner), 430 + inner);
      pen.fill();
    }
    drawTuft(random, pen, 600 + side * 200);
  }
};

const drawTuft = (random: Random, pen: SKRSContext2D, x: number): void => {
  pen.strokeStyle = 'rgba(240,220,195,0.6)';
  pen.lineWidth = 2;
  for (let hair = 0; hair < 60; hair++) {
    pen.beginPath();
    pen.moveTo(x + random.integer(-60, 60), 490);
    pen.lineTo(x + random.integer(-50, 50), random.integer(360, 450));
    pen.stroke();
  }
};

const drawFace = (pen: SKRSContext2D): void => {
  for (const side of [-1, 1]) drawEye(pen, 600 + side * 118, 610);
  pen.fillStyle = 'rgba(244,232,214,0.85)';
  for (const side of [-1, 1]) {
    pen.beginPath();
    pen.ellipse(600 + side * 52, 778, 74, 56, 0, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.fillStyle = '#c9716c';
  pen.beginPath();
  pen.moveTo(562, 716);
  pen.quadraticCurveTo(600, 700, 638, 716);
  pen.quadraticCurveTo(622, 750, 600, 758);
  pen.quadraticCurveTo(578, 750, 562, 716);
  pen.fill();
  pen.strokeStyle = '#5a3426';
  pen.lineWidth = 5;
  pen.beginPath();
  pen.moveTo(540, 806);
  pen.quadraticCurveTo(585, 832, 600, 790);
  pen.quadraticCurveTo(615, 832, 660, 806);
  pen.moveTo(600, 758);
  pen.lineTo(600, 792);
  pen.stroke();
};

const drawEye = (pen: SKRSContext2D, x: number, y: number): void => {
  const iris = pen.createRadialGradient(x, y, 6, x, y, 62);
  iris.addColorStop(0, '#e3d977');
  iris.addColorStop(0.7, '#8ea83f');
  iris.addColorStop(1, '#3d4a1c');
  pen.fillStyle = '#2b1a10';
  pen.beginPath();
  pen.ellipse(x, y, 70, 54, 0, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = iris;
  pen.beginPath();
  pen.ellipse(x, y, 60, 47, 0, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = '#0d0a08';
  pen.beginPath();
  pen.ellipse(x, y, 17, 44, 0, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = 'rgba(255,255,255,0.9)';
  pen.beginPath();
  pen.arc(x - 18, y - 20, 10, 0, 2 * Math.PI);
  pen.fill();
};

const drawWhiskers = (random: Random, pen: SKRSContext2D): void => {
  pen.strokeStyle = 'rgba(255,252,245,0.85)';
  pen.lineWidth = 3;
  for (const side of [-1, 1]) {
    for (let whisker = 0; whisker < 7; whisker++) {
      const start = 752 + whisker * 9;
      pen.beginPath();
      pen.moveTo(600 + side * 80, start);
      pen.quadraticCurveTo(
        600 + side * 240,
        start - 30 + whisker * 8,
        600 + side * random.integer(330, 430),
        start - 60 + whisker * 24,
      );
      pen.stroke();
    }
  }
};
