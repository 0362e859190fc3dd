import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { Swedish } from '../site/site-context.tsx';

export type Room = RouterOutputs['hearingRoom']['get'];
type Point = Room['points'][number];

type ItemProps = {
  /** Null: the mould that the script makes new ones of. */
  readonly point: Point | null;
  readonly supported: boolean;
  /** Where support is posted to; null where nothing can be supported. */
  readonly action: string | null;
};

const Support = ({ point, supported, action }: ItemProps & { readonly action: string }) => (
  <form method="post" action={action} data-support>
    <input type="hidden" name="gor" value="stod" />
    <input type="hidden" name="punkt" value={point?.id ?? ''} />
    <Button
      type="submit"
      variant={supported ? 'primary' : 'secondary'}
      name="stod"
      value={supported ? 'nej' : 'ja'}
      aria-pressed={supported}
      aria-describedby={point === null ? undefined : `punkt-${point.id}`}
    >
      {m.hearing_live_support()}
    </Button>
  </form>
);

/** One point, with how many support it. */
export const LiveItem = ({ point, supported, action }: ItemProps) => (
  <li data-point={point?.id ?? ''} data-listed={point !== null && point.rank !== null ? '' : undefined}>
    <p className="live-text" id={point === null ? undefined : `punkt-${point.id}`}>
      <Swedish>{point?.text ?? ''}</Swedish>
    </p>
    <p className="live-support">
      <strong data-count>{point?.support ?? 0}</strong> {m.hearing_live_supporters()}
    </p>
    {action === null ? null : <Support point={point} supported={supported} action={action} />}
  </li>
);

type LiveListProps = {
  readonly code: string;
  readonly room: Room;
  readonly points: readonly Point[];
  readonly action: string | null;
  /** Only what is on the shortlist. */
  readonly onlyListed?: boolean;
};

/** The points that are shown, kept fresh by the script where one runs; the same without. */
export const LiveList = ({ code, room, points, action, onlyListed = false }: LiveListProps) => (
  <>
    <ol
      className="live-list"
      data-live={code}
      data-open={room.open ? '' : undefined}
      data-only-listed={onlyListed ? '' : undefined}
    >
      {points.map((point) => (
        <LiveItem
          key={point.id}
          point={point}
          supported={room.supported.includes(point.id)}
          action={action}
        />
      ))}
    </ol>
    <template data-mould>
      <LiveItem point={null} supported={false} action={action} />
    </template>
    <p data-none hidden={points.length > 0}>
      {onlyListed ? m.hearing_present_none() : m.hearing_live_none()}
    </p>
    <p className="hidden-visually" role="status" data-news={m.hearing_live_news()} />
  </>
);
