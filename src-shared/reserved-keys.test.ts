import { expect, test } from 'vitest';

import { isReservedKeys } from './reserved-keys.ts';

test.each('CVXAZYSNOPWQFK'.split('').map((letter) => `CommandOrControl+${letter}`))(
  '%s stays with the programs',
  (keys) => {
    expect(isReservedKeys(keys)).toBe(true);
  },
);

test.each(['Alt+F4', 'CommandOrControl+Shift+Z', 'CommandOrControl+1', 'Control+C'])('so does %s', (keys) => {
  expect(isReservedKeys(keys)).toBe(true);
});

test.each(['CommandOrControl+Alt+Shift+E', 'CommandOrControl+Shift+E', 'CommandOrControl+Alt+C', 'Alt+Space'])(
  '%s may be taken',
  (keys) => {
    expect(isReservedKeys(keys)).toBe(false);
  },
);
