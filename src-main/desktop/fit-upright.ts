/** Where something lies from top to bottom, in pixels. */
type Upright = { readonly y: number; readonly height: number };

/** Returns where something may lie in an area: cut to its height, and moved up or down as little as it takes. */
export const fitUpright = ({ y, height }: Upright, area: Upright): Upright => {
  const fitted = Math.min(height, area.height);
  return { y: Math.max(area.y, Math.min(y, area.y + area.height - fitted)), height: fitted };
};
