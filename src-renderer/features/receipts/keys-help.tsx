import { Kbd, Modal, Table } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

type KeysHelpProps = { readonly opened: boolean; readonly onClose: () => void };

/** What the keyboard does while a receipt is reviewed. */
export function KeysHelp({ opened, onClose }: KeysHelpProps) {
  const { t } = useLingui();
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['Tab', 'Enter'], t`Next field`],
    [['Ctrl ↓'], t`Next field that is asked for`],
    [['Alt 1', 'Alt 2', 'Alt 3'], t`Take what the field may be`],
    [['F2', 'Ctrl Enter'], t`Confirm, and on to the next receipt`],
    [['Page ↓', 'Page ↑'], t`Next and previous receipt`],
    [['+', '−', '0'], t`Zoom the picture, fit its width; with Alt while you type`],
    [['?', 'F1'], t`This list`],
  ];
  return (
    <Modal opened={opened} onClose={onClose} title={t`Keys`}>
      <Table>
        <Table.Tbody>
          {rows.map(([keys, words]) => (
            <Table.Tr key={words}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                {keys.map((key) => (
                  <Kbd key={key} size="sm" mr={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
              <Table.Td>{words}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <p style={{ marginBottom: 0, fontSize: 'var(--mantine-font-size-sm)' }}>
        {t`With the mouse: a click on a word of the picture puts it into the field that has the focus; Shift and a click take all words up to there.`}
      </p>
    </Modal>
  );
}
