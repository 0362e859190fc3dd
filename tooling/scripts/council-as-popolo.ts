// Writes who sits in one of the demo county's councils as open data (Popolo). Run it with the council's id:
//   node tooling/scripts/council-as-popolo.ts council-region-bup
import { bodies } from '@inflytande/demo/bodies';
import { memberships } from '@inflytande/demo/memberships';
import { organisations } from '@inflytande/demo/organisations';
import { seats } from '@inflytande/demo/seats';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import { popoloDocument } from '@inflytande/exchange/popolo/document';

// The domain knows no clock: today is an argument.
const today = plainDate(new Date().toISOString().slice(0, 10));

// Persons would come along only with the own consent that holds today; without the third argument there are none.
const everything = popoloDocument({ organisations, bodies, seats, memberships }, today);

const council = everything.organizations.find(({ id }) => id === process.argv[2]);
if (council === undefined) {
  console.error('no such council');
  process.exit(2);
}
const posts = everything.posts.filter((post) => post.organization_id === council.id);
console.log(JSON.stringify({ organization: council, posts }, null, 2));
