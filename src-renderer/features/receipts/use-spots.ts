import { useState } from 'react';

import type { SpotKey } from './spots.ts';

type Hovered = { readonly key: SpotKey; readonly isOnPicture: boolean };

/** Which place of the picture is looked at: the one under the pointer, else that of the field with the focus. */
export function useSpots() {
  const [active, setActive] = useState<SpotKey | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const hover = (isOnPicture: boolean) => (key: SpotKey | null) =>
    setHovered(key === null ? null : { key, isOnPicture });
  return {
    /** The one whose input has the focus, or had it last. */
    active,
    setActive,
    lit: hovered?.key ?? active,
    /** The one to bring into view; what is under the pointer on the picture is in view already. */
    sought: hovered?.isOnPicture === false ? hovered.key : active,
    hoverOnPicture: hover(true),
    hoverOnFields: hover(false),
  };
}
