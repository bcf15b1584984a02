import { ActionIcon, Menu } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconPhotoDown } from '@tabler/icons-react';
import type { RefObject } from 'react';

import { useToasts } from '../app/use-toasts.tsx';
import { chartPicture, pngOf } from './chart-picture.ts';
import type { PictureWords } from './chart-picture.ts';
import { saveFile } from './save-file.ts';

type SavePictureProps = PictureWords & {
  /** What the chart lies on; its colours are the picture's. */
  readonly card: RefObject<HTMLElement | null>;
};

/** Saves the chart of a card as a picture. */
export function SavePicture({ card, ...words }: SavePictureProps) {
  const { t } = useLingui();
  const { failed } = useToasts();
  const label = t`Save “${words.title}” as a picture`;
  const save = async (format: 'png' | 'svg'): Promise<void> => {
    const chart = card.current?.querySelector<SVGSVGElement>('svg.recharts-surface');
    if (!chart || !card.current) return;
    const picture = chartPicture(chart, card.current, words);
    const file = format === 'png' ? await pngOf(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
    await saveFile({ fileName: `${fileNameOf(words.title)}.${format}`, file });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={label} title={label}>
          <IconPhotoDown size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        <Menu.Item onClick={() => void save('png').catch(failed)}>{t`PNG, for documents and messages`}</Menu.Item>
        <Menu.Item onClick={() => void save('svg').catch(failed)}>{t`SVG, sharp at any size`}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const fileNameOf = (title: string): string => title.replaceAll(/[\\/:*?"<>|]/gu, ' ').trim();
