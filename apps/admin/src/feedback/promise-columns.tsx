import { m } from '@inflytande/i18n/messages';
import { Link } from '@tanstack/react-router';
import { formatDate } from '../format.ts';
import { patterns } from '../paths.ts';

type Promised = {
  readonly what: string;
  readonly point: { readonly id: string; readonly title: string };
  readonly ownerName: string | null;
  readonly due: string | null;
};

/** What was promised at which point, by whom and till when. */
export const promiseColumns = () => [
  {
    key: 'what',
    title: m.promise_what(),
    cell: ({ what, point }: Promised) => (
      <>
        <Link to={patterns.point} params={{ id: point.id }}>
          {point.title}
        </Link>
        <span className="under">{what}</span>
      </>
    ),
  },
  { key: 'who', title: m.promise_who(), cell: ({ ownerName }: Promised) => ownerName },
  {
    key: 'when',
    title: m.promise_when(),
    cell: ({ due }: Promised) => (due === null ? '' : formatDate(due)),
  },
];
