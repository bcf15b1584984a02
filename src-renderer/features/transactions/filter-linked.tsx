import { useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';

import { orpc } from '../../app/api.ts';
import type { FilterPartProps } from './filter-part.ts';
import { FilterChip } from './filter-chip.tsx';

/** Conditions that only links of other screens set; they can be seen and dropped here. */
export function LinkedChips({ filter, onChange }: FilterPartProps) {
  const { t } = useLingui();
  return (
    <>
      {filter.payeeId !== undefined && (
        <PayeeChip payeeId={filter.payeeId} onClear={() => onChange({ payeeId: undefined })} />
      )}
      {filter.importId !== undefined && (
        <ImportChip importId={filter.importId} onClear={() => onChange({ importId: undefined })} />
      )}
      {filter.flow !== undefined && (
        <FilterChip
          label={t`Counts as`}
          value={{ income: t`income`, expense: t`spending and refunds`, any: t`income or spending` }[filter.flow]}
          onClear={() => onChange({ flow: undefined })}
        />
      )}
    </>
  );
}

function PayeeChip({ payeeId, onClear }: { readonly payeeId: number; readonly onClear: () => void }) {
  const { t } = useLingui();
  const { data } = useQuery(orpc.transactions.list.queryOptions({ input: { payeeId, limit: 1 } }));
  return <FilterChip label={t`Payee`} value={data?.[0]?.payee ?? '…'} onClear={onClear} />;
}

function ImportChip({ importId, onClear }: { readonly importId: number; readonly onClear: () => void }) {
  const { t } = useLingui();
  const { data } = useQuery(orpc.imports.history.queryOptions());
  return (
    <FilterChip label={t`Import`} value={data?.find(({ id }) => id === importId)?.fileName ?? '…'} onClear={onClear} />
  );
}
