// `node scripts/release-notes.mjs VERSION`: prints what CHANGELOG.md says of a version.
import { readFileSync } from 'node:fs';

import { inProject } from './project.mjs';

const [version] = process.argv.slice(2);
const sections = readFileSync(inProject('CHANGELOG.md'), 'utf8').split(/^## /mu);
// The heading may say more, such as the day.
const notes = sections.find((section) => /^\S+/u.exec(section)?.[0] === version);
if (version === undefined || notes === undefined) {
  console.error(`CHANGELOG.md has no section for version ${version}: add one with the heading “## ${version}”.`);
  process.exit(1);
}
console.log(notes.slice(notes.indexOf('\n') + 1).trim());
