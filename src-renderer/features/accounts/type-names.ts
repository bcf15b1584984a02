import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { IconBuildingBank, IconCash, IconChartLine, IconCreditCard, IconHomeDollar } from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';

import type { AccountType } from '../../../src-shared/contract/accounts.ts';

type TypeWords = { readonly one: MessageDescriptor; readonly many: MessageDescriptor; readonly icon: TablerIcon };

export const TYPE_WORDS: Readonly<Record<AccountType, TypeWords>> = {
  bank: { one: msg`Bank account`, many: msg`Bank accounts`, icon: IconBuildingBank },
  cash: { one: msg`Cash`, many: msg`Cash`, icon: IconCash },
  credit: { one: msg`Credit card`, many: msg`Credit cards`, icon: IconCreditCard },
  investment: { one: msg`Investment`, many: msg`Investments`, icon: IconChartLine },
  loan: { one: msg`Loan`, many: msg`Loans`, icon: IconHomeDollar },
};
