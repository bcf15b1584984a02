import { australia } from './australia.ts';
import { brazil } from './brazil.ts';
import type { Country, Some } from './country.ts';
import { france } from './france.ts';
import { germany } from './germany.ts';
import { india } from './india.ts';
import { italy } from './italy.ts';
import { japan } from './japan.ts';
import { malaysia } from './malaysia.ts';
import { netherlands } from './netherlands.ts';
import { spain } from './spain.ts';
import { switzerland } from './switzerland.ts';
import { unitedKingdom } from './united-kingdom.ts';
import { unitedStates } from './united-states.ts';

/** Every country whose receipts can be made. */
export const countries: Some<Country> = [
  unitedStates,
  unitedKingdom,
  germany,
  france,
  spain,
  italy,
  switzerland,
  india,
  malaysia,
  australia,
  netherlands,
  brazil,
  japan,
];
