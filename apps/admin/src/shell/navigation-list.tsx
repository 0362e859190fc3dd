import { mayDo } from '@inflytande/domain/access';
import type { Held } from '@inflytande/domain/people/role';
import { Link } from '@tanstack/react-router';
import { patterns } from '../paths.ts';
import type { administration, navigation } from './navigation.ts';

type NavigationListProps = {
  readonly entries: typeof navigation | typeof administration;
  readonly held: readonly Held[];
  /** The heading of a list that has one. */
  readonly title?: string;
};

/** The screens of a list that one may go to; nothing where there is none. */
export const NavigationList = ({ entries, held, title }: NavigationListProps) => {
  const open = entries.filter(({ action }) => mayDo(held, action).ok);
  if (open.length === 0) return null;
  return (
    <>
      {title === undefined ? null : <p className="menu-title">{title}</p>}
      <ul>
        {open.map(({ to, word }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === patterns.toDo, includeSearch: false }}>
              {word()}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
};
