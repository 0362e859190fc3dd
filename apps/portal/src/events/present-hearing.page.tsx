import { parseJoinCode } from '@inflytande/domain/events/hearing-room';
import { m } from '@inflytande/i18n/messages';
import { paths } from '../paths.ts';
import { shown, type Route } from '../site/route.ts';
import { Swedish } from '../site/site-context.tsx';
import { notFoundPage } from '../site/error-pages.tsx';
import { LiveList, type Room } from './live-list.tsx';

/** For the projector: how one takes part, and the shortlist in very large type; nothing else (B8). */
export const presentHearingRoute: Route = {
  pattern: '/hearingar/:id/visa',
  get: async ({ api, params: { id }, search, host }) => {
    const code = parseJoinCode(search.get('kod') ?? '');
    if (!code.ok) return notFoundPage();
    const room = await api.hearingRoom.get({ code: code.value });
    if (room.eventId !== id) return notFoundPage();
    return shown({
      bare: true,
      script: 'room',
      title: () => room.title,
      body: () => <Projected room={room} code={code.value} host={host} />,
    });
  },
};

type ProjectedProps = { readonly room: Room; readonly code: string; readonly host: string };

const Projected = ({ room, code, host }: ProjectedProps) => (
  <div className="projected">
    <h1>
      <Swedish>{room.title}</Swedish>
    </h1>
    {room.open ? (
      <p className="projected-code">
        {m.hearing_present_join({ address: `${host}${paths.join()}` })}{' '}
        <strong>
          {code.slice(0, 3)} {code.slice(3)}
        </strong>
      </p>
    ) : (
      <p className="projected-code">{m.hearing_live_closed()}</p>
    )}
    <LiveList
      code={code}
      room={room}
      points={room.points.filter(({ rank }) => rank !== null)}
      action={null}
      onlyListed
    />
  </div>
);
