/**
 * A rectangle around printed text that may lean: its centre, its length along the text and its height across, in pixels,
 * and the angle of the text in radians, clockwise as pictures have it.
 */
export type TextBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
};

/** Returns the upright rectangle around a part of a leaning box: `from` and `to` are shares of its length, 0–1. */
export const boundsOf = (
  box: TextBox,
  from = 0,
  to = 1,
): { left: number; top: number; right: number; bottom: number } => {
  const cos = Math.cos(box.angle);
  const sin = Math.sin(box.angle);
  const middle = ((from + to) / 2 - 0.5) * box.width;
  const x = box.x + middle * cos;
  const y = box.y + middle * sin;
  const halfLength = ((to - from) / 2) * box.width;
  const across = Math.abs(halfLength * cos) + Math.abs((box.height / 2) * sin);
  const down = Math.abs(halfLength * sin) + Math.abs((box.height / 2) * cos);
  return { left: x - across, top: y - down, right: x + across, bottom: y + down };
};
