import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { formatCount } from '../format.ts';
import { ProblemNotice } from './problem-notice.tsx';

type MoreProps = {
  readonly shown: number;
  readonly total: number;
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly error: unknown;
    readonly fetchNextPage: () => unknown;
  };
};

/** The way on in a list by key: how much is shown of how much, and more. */
export const More = ({ shown, total, query }: MoreProps) => (
  <div className="more">
    {query.isFetchNextPageError ? <ProblemNotice error={query.error} /> : null}
    <p className="soft small">{m.admin_shown_of({ shown: formatCount(shown), total: formatCount(total) })}</p>
    {query.hasNextPage ? (
      <Button
        variant="secondary"
        aria-disabled={query.isFetchingNextPage}
        onClick={() => {
          if (!query.isFetchingNextPage) query.fetchNextPage();
        }}
      >
        {query.isFetchingNextPage ? m.admin_loading() : m.admin_show_more()}
      </Button>
    ) : null}
  </div>
);
