import { m } from '@inflytande/i18n/messages';
import { formatCount } from '../format.ts';

type ListStatusProps = {
  readonly pages: readonly { readonly rows: readonly unknown[]; readonly total: number }[] | undefined;
  /** What is said where nothing was found. */
  readonly none: string;
};

/** How much a list holds, read out when a filter changes it. Always on the page, so that the change is heard. */
export const ListStatus = ({ pages, none }: ListStatusProps) => {
  const total = pages?.[0]?.total;
  const shown = pages?.reduce((sum, page) => sum + page.rows.length, 0) ?? 0;
  return (
    <p className="hidden-visually" role="status">
      {total === undefined
        ? ''
        : total === 0
          ? none
          : m.admin_shown_of({ shown: formatCount(shown), total: formatCount(total) })}
    </p>
  );
};
