import { projectIndexes } from '../indexes/index-file';
import { assumed, ASSUMPTIONS } from './assumptions';
import { actions, messageWeight, month } from './model';
import { limits } from './limits';
import { readOptions } from './options';
import { report } from './report';

// `npm run cost-model`: what a month costs, by how many portal users there are.
const options = readOptions(process.argv.slice(3));
const values = assumed(options.changes);
const indexes = projectIndexes();
const months = options.users.map((users) => month(users, values, indexes));
const ends = limits(values, indexes);
const weight = messageWeight(values.charactersPerMessage, indexes);

if (options.json) {
  console.log(
    JSON.stringify(
      { months, message: weight, limits: ends, assumptions: values, sources: ASSUMPTIONS },
      null,
      2,
    ),
  );
} else {
  console.log(report(months, weight, actions(1, values, indexes), ends, values).join('\n'));
}
