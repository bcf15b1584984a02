import { createCanvas } from '@napi-rs/canvas';
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../../../sample/random.ts';
import type { PaperLook } from '../paper/paper-look.ts';
import { cssFont } from '../paper/fonts.ts';
import type { Damage } from './damage.ts';

/** Puts printed ink on its paper, after what goes wrong in printing: pale ink, streaks, needles, a stamp. */
export const makeSheet = (random: Random, ink: Canvas, look: PaperLook, damage: Damage): Canvas => {
  const pen = ink.getContext('2d');
  if (look.needles) breakIntoDots(pen, ink.height);
  if (damage.fade !== undefined) fadeInk(random, pen, damage.fade);
  if (damage.scanLines !== undefined) streakInk(random, pen, damage.scanLines);
  const sheet = createCanvas(ink.width, ink.height);
  const paper = sheet.getContext('2d');
  paper.fillStyle = look.paper;
  paper.fillRect(0, 0, sheet.width, sheet.height);
  paper.drawImage(ink, 0, 0);
  if (damage.stamp !== undefined) stampPaper(random, paper, damage.stamp);
  cutEdges(paper, look);
  return sheet;
};

const breakIntoDots = (pen: SKRSContext2D, height: number): void => {
  pen.globalCompositeOperation = 'destination-out';
  pen.fillStyle = 'rgba(0,0,0,0.45)';
  for (let top = 0; top < height; top += 4) pen.fillRect(0, top, pen.canvas.width, 1);
  for (let across = 0; across < pen.canvas.width; across += 4) pen.fillRect(across, 0, 1, height);
  pen.globalCompositeOperation = 'source-over';
};

/** All ink gets paler, one end of the paper more than the other. */
const fadeInk = (random: Random, pen: SKRSContext2D, fade: number): void => {
  const { width, height } = pen.canvas;
  const [near, far] = random.chance(0.5) ? [0.35, 0.72] : [0.72, 0.35];
  const paler = pen.createLinearGradient(0, 0, width * random.next(), height);
  paler.addColorStop(0, `rgba(0,0,0,${near * fade})`);
  paler.addColorStop(1, `rgba(0,0,0,${far * fade})`);
  pen.globalCompositeOperation = 'destination-out';
  pen.fillStyle = paler;
  pen.fillRect(0, 0, width, height);
  pen.globalCompositeOperation = 'source-over';
};

const streakInk = (random: Random, pen: SKRSContext2D, strength: number): void => {
  pen.globalCompositeOperation = 'destination-out';
  for (let count = 0; count < Math.ceil(strength * 8); count++) {
    pen.fillStyle = `rgba(0,0,0,${0.5 + random.next() / 2})`;
    pen.fillRect(random.integer(0, pen.canvas.width), 0, random.integer(1, 3), pen.canvas.height);
  }
  pen.globalCompositeOperation = 'source-over';
};

const stampPaper = (random: Random, paper: SKRSContext2D, strength: number): void => {
  const { width, height } = paper.canvas;
  paper.save();
  paper.translate(width * (0.4 + random.next() * 0.25), height * (0.3 + random.next() * 0.4));
  paper.rotate(-0.3 + random.next() * 0.4);
  paper.globalAlpha = 0.15 + strength * 0.35;
  const colour = random.pick(['#b3202c', '#2a4a9c', '#5b2a86']);
  paper.strokeStyle = colour;
  paper.fillStyle = colour;
  paper.lineWidth = 7;
  paper.strokeRect(-150, -55, 300, 110);
  paper.font = cssFont('sans', 62, true);
  paper.textAlign = 'center';
  paper.fillText(random.pick(['PAID', 'COPY', 'BOOKED']), 0, 22);
  paper.restore();
};

/** The teeth of the cutter at both ends. */
const cutEdges = (paper: SKRSContext2D, look: PaperLook): void => {
  const { width, height } = paper.canvas;
  if (look.mark % 3 === 0) return;
  paper.globalCompositeOperation = 'destination-out';
  for (const [edge, tip] of [
    [0, 7],
    [height, height - 7],
  ] as const) {
    paper.beginPath();
    paper.moveTo(0, edge);
    for (let across = 0; across <= width; across += 14) {
      paper.lineTo(across, edge);
      paper.lineTo(across + 7, tip);
    }
    paper.lineTo(width, edge);
    paper.fill();
  }
  paper.globalCompositeOperation = 'source-over';
};
