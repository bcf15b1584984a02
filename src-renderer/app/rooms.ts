import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  IconArrowsExchange,
  IconBell,
  IconBuildingBank,
  IconBucket,
  IconCalendarMonth,
  IconFileImport,
  IconLayoutDashboard,
  IconListCheck,
  IconReceipt,
  IconReportAnalytics,
  IconSettings,
  IconTrendingUp,
} from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';

export type RoomPath =
  | '/'
  | '/accounts'
  | '/transactions'
  | '/import'
  | '/review'
  | '/receipts'
  | '/buckets'
  | '/months'
  | '/forecast'
  | '/alerts'
  | '/reports'
  | '/settings';

export type NavigationRoom = { readonly path: RoomPath; readonly name: MessageDescriptor; readonly icon: TablerIcon };

export type RoomGroup = {
  readonly key: string;
  readonly name: MessageDescriptor | null;
  readonly rooms: readonly NavigationRoom[];
};

/** The rooms that exist, in the order of the rail. */
export const ROOM_GROUPS: readonly RoomGroup[] = [
  { key: 'overview', name: null, rooms: [{ path: '/', name: msg`Overview`, icon: IconLayoutDashboard }] },
  {
    key: 'money',
    name: msg`Money`,
    rooms: [
      { path: '/accounts', name: msg`Accounts`, icon: IconBuildingBank },
      { path: '/transactions', name: msg`Transactions`, icon: IconArrowsExchange },
      { path: '/import', name: msg`Import`, icon: IconFileImport },
      { path: '/review', name: msg`Review`, icon: IconListCheck },
      { path: '/receipts', name: msg`Receipts`, icon: IconReceipt },
    ],
  },
  {
    key: 'plan',
    name: msg`Plan`,
    rooms: [
      { path: '/buckets', name: msg`Buckets`, icon: IconBucket },
      { path: '/months', name: msg`Months`, icon: IconCalendarMonth },
      { path: '/forecast', name: msg`Forecast`, icon: IconTrendingUp },
      { path: '/alerts', name: msg`Alerts`, icon: IconBell },
    ],
  },
  {
    key: 'insight',
    name: msg`Insight`,
    rooms: [{ path: '/reports', name: msg`Reports`, icon: IconReportAnalytics }],
  },
  { key: 'settings', name: null, rooms: [{ path: '/settings', name: msg`Settings`, icon: IconSettings }] },
];
