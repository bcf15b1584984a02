import { Button, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCamera, IconCameraOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { EmptyState } from '../../components/empty-state.tsx';
import { pictureOf } from './picture-of.ts';
import classes from './receipts.module.css';
import { useCamera } from './use-camera.ts';
import type { CameraProblem } from './use-camera.ts';

type CameraDialogProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onPicture: (file: File) => void;
};

/** Takes a picture of a receipt with the camera. */
export function CameraDialog({ opened, onClose, onPicture }: CameraDialogProps) {
  const { t } = useLingui();
  const [attempt, setAttempt] = useState(0);
  return (
    <Modal opened={opened} onClose={onClose} size="xl" title={t`Take a picture of a receipt`}>
      {opened && (
        <Camera
          key={attempt}
          onRetry={() => setAttempt(attempt + 1)}
          onUse={(file) => {
            onPicture(file);
            onClose();
          }}
        />
      )}
    </Modal>
  );
}

type CameraProps = { readonly onUse: (file: File) => void; readonly onRetry: () => void };

function Camera({ onUse, onRetry }: CameraProps) {
  const [taken, setTaken] = useState<File | null>(null);
  const camera = useCamera();
  if (camera.kind === 'problem') return <NoPicture problem={camera.problem} onRetry={onRetry} />;
  if (camera.kind === 'asking') return <Asking />;
  if (taken) return <Taken file={taken} onRetake={() => setTaken(null)} onUse={() => onUse(taken)} />;
  return <Live stream={camera.stream} onTaken={setTaken} />;
}

const Asking = () => (
  <Stack className={classes.cameraWords ?? ''} align="center" justify="center" role="status">
    <Loader size="sm" />
    <Text size="sm" c="dimmed">
      <Trans>Turning the camera on. You may be asked to allow it; pictures stay on this computer.</Trans>
    </Text>
  </Stack>
);

type LiveProps = { readonly stream: MediaStream; readonly onTaken: (file: File) => void };

function Live({ stream, onTaken }: LiveProps) {
  const { t } = useLingui();
  const video = useRef<HTMLVideoElement>(null);
  const [isShowing, setShowing] = useState(false);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  const take = (): void => {
    if (video.current) void pictureOf(video.current).then((file) => file && onTaken(file));
  };
  return (
    <CameraView
      picture={
        <video
          ref={video}
          className={classes.cameraPicture}
          autoPlay
          playsInline
          muted
          aria-label={t`Camera`}
          onLoadedData={() => setShowing(true)}
        />
      }
    >
      <Text size="sm" c="dimmed">
        <Trans>Lay the receipt flat, on something darker than the paper, and fill the picture with it.</Trans>
      </Text>
      <Button data-autofocus disabled={!isShowing} leftSection={<IconCamera size={16} />} onClick={take}>
        <Trans>Take picture</Trans>
      </Button>
    </CameraView>
  );
}

type TakenProps = { readonly file: File; readonly onRetake: () => void; readonly onUse: () => void };

function Taken({ file, onRetake, onUse }: TakenProps) {
  const { t } = useLingui();
  const picture = useRef<HTMLImageElement>(null);
  const use = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(file);
    if (picture.current) picture.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [file]);
  useEffect(() => use.current?.focus(), []);
  return (
    <CameraView picture={<img ref={picture} className={classes.cameraPicture} alt={t`The picture just taken`} />}>
      <Button variant="default" onClick={onRetake}>
        <Trans>Retake</Trans>
      </Button>
      <Button ref={use} onClick={onUse}>
        <Trans>Use it</Trans>
      </Button>
    </CameraView>
  );
}

type CameraViewProps = { readonly picture: ReactNode; readonly children: ReactNode };

const CameraView = ({ picture, children }: CameraViewProps) => (
  <Stack gap="sm">
    <div className={classes.cameraFrame}>{picture}</div>
    <Group justify="space-between" wrap="nowrap">
      {children}
    </Group>
  </Stack>
);

type NoPictureProps = { readonly problem: CameraProblem; readonly onRetry: () => void };

function NoPicture({ problem, onRetry }: NoPictureProps) {
  const { t } = useLingui();
  const titles: Readonly<Record<CameraProblem, string>> = {
    refused: t`The camera is not allowed`,
    none: t`No camera was found`,
    busy: t`The camera is in use`,
  };
  const words: Readonly<Record<CameraProblem, string>> = {
    refused: t`Pecunia may not use the camera. Allow it in the settings of your system or browser, then try again.`,
    none: t`Connect a camera and try again, or add a photo from your phone as a file.`,
    busy: t`Another program holds the camera. Close it there, then try again.`,
  };
  return (
    <EmptyState
      icon={IconCameraOff}
      title={titles[problem]}
      action={
        <Button variant="default" onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      }
    >
      {words[problem]}
    </EmptyState>
  );
}
