import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  IconChevronLeft,
  IconChevronRight,
  IconDots,
  IconDownload,
  IconFileTypePdf,
  IconKeyboard,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';

import type { ReceiptDetail } from '../../../src-shared/contract/receipts.ts';
import { api, orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import { saveFile } from '../../components/save-file.ts';

type ReviewActionsProps = {
  readonly detail: ReceiptDetail;
  readonly isConfirming: boolean;
  readonly onGo: (id: number | null) => void;
  readonly onConfirm: () => void;
  readonly onHelp: () => void;
  readonly onDeleted: () => void;
};

/** The ways on from a receipt: to its neighbours, to be confirmed, and the rest in a menu. */
export function ReviewActions({ detail, isConfirming, onGo, onConfirm, onHelp, onDeleted }: ReviewActionsProps) {
  const { t } = useLingui();
  const reopen = useChange(orpc.receipts.reopen.mutationOptions());
  return (
    <>
      <StepButton
        name={t`Previous receipt to review`}
        icon={IconChevronLeft}
        isOff={detail.previousId === null}
        onClick={() => onGo(detail.previousId)}
      />
      <StepButton
        name={t`Next receipt to review`}
        icon={IconChevronRight}
        isOff={detail.nextId === null}
        onClick={() => onGo(detail.nextId)}
      />
      <StepButton name={t`Keys`} icon={IconKeyboard} isOff={false} onClick={onHelp} />
      <MoreMenu detail={detail} onDeleted={onDeleted} />
      {detail.status === 'done' && (
        <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate({ id: detail.id })}>
          <Trans>Review again</Trans>
        </Button>
      )}
      {(detail.status === 'review' || detail.status === 'failed') && (
        <Button
          data-confirm
          title={t`Key: F2`}
          loading={isConfirming}
          // The second click of a double click meets the next receipt, which nobody has looked at.
          onClick={({ detail: clicks }) => clicks < 2 && onConfirm()}
        >
          <Trans>Confirm</Trans>
        </Button>
      )}
    </>
  );
}

type StepButtonProps = {
  readonly name: string;
  readonly icon: TablerIcon;
  readonly isOff: boolean;
  readonly onClick: () => void;
};

// Disabled by ARIA only, so that its tooltip still says what it would do.
const StepButton = ({ name, icon: Icon, isOff, onClick }: StepButtonProps) => (
  <Tooltip label={name}>
    <ActionIcon
      variant="default"
      size={36}
      aria-label={name}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onClick}
    >
      <Icon size={18} />
    </ActionIcon>
  </Tooltip>
);

function MoreMenu({ detail: { id, status }, onDeleted }: Pick<ReviewActionsProps, 'detail' | 'onDeleted'>) {
  const { t } = useLingui();
  const { failed } = useToasts();
  const read = useMutation(orpc.receipts.read.mutationOptions({ onError: failed }));
  const remove = useChange(orpc.receipts.delete.mutationOptions({ onSuccess: onDeleted }));
  const saveOriginal = (): void => {
    api.receipts.picture({ id, size: 'original' }).then(saveFile).catch(failed);
  };
  const savePdf = (): void => {
    api.receipts
      .exportPdf({ ids: [id] })
      .then(saveFile)
      .catch(failed);
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t`More`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconDownload size={16} />} onClick={saveOriginal}>
          <Trans>Save the original</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypePdf size={16} />} onClick={savePdf}>
          <Trans>Export as PDF</Trans>
        </Menu.Item>
        {status !== 'waiting' && status !== 'reading' && (
          <Menu.Item leftSection={<IconRefresh size={16} />} onClick={() => read.mutate({ id })}>
            <Trans>Read it again</Trans>
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => remove.mutate({ ids: [id] })}>
          <Trans>Delete</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
