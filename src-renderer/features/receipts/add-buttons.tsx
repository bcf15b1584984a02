import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconCamera, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import { useTask } from '../../app/task.ts';
import { CameraDialog } from './camera-dialog.tsx';

type AddButtonsProps = {
  readonly isAdding: boolean;
  readonly onChoose: () => void;
  readonly onPicture: (file: File) => void;
};

/** The ways to add receipts: chosen files and the camera. */
export function AddButtons({ isAdding, onChoose, onPicture }: AddButtonsProps) {
  const [isFilming, setFilming] = useState(false);
  useTask('choose-receipts', onChoose);
  useTask('photograph-receipt', () => setFilming(true));
  return (
    <>
      <Button variant="default" leftSection={<IconCamera size={16} />} onClick={() => setFilming(true)}>
        <Trans>Take a picture</Trans>
      </Button>
      <Button leftSection={<IconPlus size={16} />} loading={isAdding} onClick={onChoose}>
        <Trans>Add receipts…</Trans>
      </Button>
      <CameraDialog opened={isFilming} onClose={() => setFilming(false)} onPicture={onPicture} />
    </>
  );
}
