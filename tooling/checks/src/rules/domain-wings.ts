import { importsOf } from '../imports.ts';
import type { Rule } from '../rule.ts';
import { wingOf, type Wing } from '../wings.ts';

const floor = 'packages/domain/src';

/** What each wing of the domain may know beside the kernel, `access.ts` and itself. */
const knows: Readonly<Record<Wing, readonly Wing[]>> = {
  organisations: [],
  people: ['organisations'],
  councils: ['organisations', 'people'],
  feedback: ['organisations'],
  funding: ['organisations', 'people'],
  events: ['organisations', 'feedback'],
  plans: ['organisations', 'feedback'],
  consultations: ['organisations', 'feedback'],
  records: ['organisations', 'feedback'],
};

/** In the domain councils and funding do not know each other, and feedback knows neither. */
export const domainWings: Rule = {
  name: 'domain-wings',
  check: (tree) =>
    tree.files
      .filter((path) => path.startsWith(`${floor}/`) && path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .flatMap((path) => {
        const own = wingOf(path, floor);
        const inKernel = path.startsWith(`${floor}/kernel/`);
        return importsOf(path, tree.read(path)).flatMap(({ line, target }) => {
          const other = target === null ? null : wingOf(target, floor);
          if (other === null || other === own) return [];
          if (inKernel) return [{ path, line, message: `the kernel may not know ${other}` }];
          if (own === null || knows[own].includes(other)) return [];
          return [{ path, line, message: `${own} may not know ${other}` }];
        });
      }),
};
