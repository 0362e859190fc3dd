import { compositionOf, type Place, type PlaceLabel } from '@inflytande/domain/councils/composition';
import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { Arc, MarkSign, arcSize, type MarkShape } from '@inflytande/ui/arc-picture';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Figure } from '@inflytande/ui/figure';
import { Table } from '@inflytande/ui/table';
import { paths } from '../paths.ts';
import { Swedish, To } from '../site/site-context.tsx';
import { Sources } from '../site/sources.tsx';
import { officeWords, standingWords } from '@inflytande/i18n/body-words';

type Data = RouterOutputs['body']['get'];
type Mark = { readonly shape: MarkShape; readonly kind: () => string };

const held: Record<PlaceLabel['kind'], Mark> = {
  organisation: { shape: 'disc', kind: m.term_seat_organisation },
  office: { shape: 'square', kind: m.term_seat_office },
  personal: { shape: 'disc', kind: m.term_seat_personal },
};

const unfilled: Record<Exclude<Place['state'], 'held'>, Mark> = {
  empty: { shape: 'ring', kind: m.term_seat_empty },
  'not-stated': { shape: 'diamond', kind: m.term_seat_not_stated },
};

const markOf = ({ state, label }: Place): Mark => (state === 'held' ? held[label.kind] : unfilled[state]);

const nameOf = ({ label }: Place): string => {
  if (label.kind === 'organisation') return label.name;
  return label.kind === 'office' ? officeWords[label.office]() : m.term_seat_personal();
};

const placesOf = ({ places }: Place): string =>
  places === null ? m.portal_seat_places_not_stated() : m.portal_seat_places({ count: places });

const keyOf = ({ seatId, label }: Place): string => seatId ?? (label.kind === 'office' ? label.office : '');

type Sitting = Pick<Data, 'body' | 'seats' | 'vacated'>;

/** Everyone at the table in one row: organisations, personal seats, offices, the co-opted last. */
const placesOfBody = ({ body, seats, vacated }: Sitting): readonly Place[] => {
  const names = new Map(
    seats.flatMap(({ organisation }) =>
      organisation === null ? [] : [[organisation.id, organisation.name]],
    ),
  );
  const { organisations, personal, offices, coOpted } = compositionOf({
    body,
    seats,
    names,
    emptySeatIds: new Set(vacated.map(({ seatId }) => seatId)),
  });
  return [...organisations, ...personal, ...offices, ...coOpted];
};

/** Who sits at the table, as a picture, a list and a table; persons by their role, or as they wish (C2, C11). */
export const Composition = ({ body, seats, vacated, named }: Sitting & Pick<Data, 'named'>) => {
  if (seats.length === 0) {
    return <EmptyState title={m.portal_seats_none()} />;
  }
  const places = placesOfBody({ body, seats, vacated });
  return (
    <div className="two-up">
      <Figure
        id="plats"
        narrow
        caption={m.portal_seats_caption({ count: places.length })}
        title={m.portal_seats_picture({
          organisations: countOf(places, 'disc'),
          offices: countOf(places, 'square'),
          empty: countOf(places, 'ring'),
          unknown: countOf(places, 'diamond'),
        })}
        size={arcSize}
        legend={<Legend places={places} />}
        data={{ summary: m.portal_data_table(), table: <PlaceTable places={places} seats={seats} /> }}
      >
        <Arc
          centreText={m.portal_seats_table()}
          marks={places.map((place, index) => ({
            id: keyOf(place),
            shape: markOf(place).shape,
            text: String(index + 1),
          }))}
        />
      </Figure>
      <PlaceList places={places} named={named} />
    </div>
  );
};

const countOf = (places: readonly Place[], shape: MarkShape) =>
  places.filter((place) => markOf(place).shape === shape).length;

const Legend = ({ places }: { places: readonly Place[] }) => (
  <ul className="legend">
    {[held.organisation, held.office, unfilled.empty, unfilled['not-stated']]
      .filter(({ shape }) => countOf(places, shape) > 0)
      .map(({ shape, kind }) => (
        <li key={shape}>
          <MarkSign shape={shape} />
          {kind()}
        </li>
      ))}
  </ul>
);

const PlaceList = ({ places, named }: { places: readonly Place[] } & Pick<Data, 'named'>) => (
  <ol className="numbered">
    {places.map((place, index) => (
      <li key={keyOf(place)}>
        <MarkSign shape={markOf(place).shape} text={String(index + 1)} />
        <span>
          <PlaceName place={place} />
          {place.state === 'held' ? null : (
            <span className="soft"> – {unfilled[place.state].kind().toLowerCase()}</span>
          )}
          {place.standing === 'ordinary' ? null : (
            <span className="soft"> ({standingWords[place.standing]().toLowerCase()})</span>
          )}
          {named
            .filter(({ seatId }) => seatId === place.seatId)
            .map(({ name }) => (
              <span className="small" key={name}>
                <br />
                <Swedish>{name}</Swedish>
              </span>
            ))}
          {place.label.kind === 'office' && place.label.providedBy !== null ? (
            <span className="small soft">
              <br />
              {m.portal_seat_provided_by()} <Swedish>{place.label.providedBy}</Swedish>
            </span>
          ) : null}
        </span>
      </li>
    ))}
  </ol>
);

const PlaceName = ({ place }: { place: Place }) =>
  place.label.kind === 'organisation' ? (
    <To to={paths.organisation(place.label.organisationId)}>
      <Swedish>{place.label.name}</Swedish>
    </To>
  ) : (
    nameOf(place)
  );

const PlaceTable = ({ places, seats }: { places: readonly Place[]; seats: Data['seats'] }) => (
  <>
    <Table
      caption={m.portal_seats_table_caption()}
      rows={places}
      rowKey={keyOf}
      columns={[
        { key: 'name', title: m.portal_seat_who(), cell: (place) => <Swedish>{nameOf(place)}</Swedish> },
        { key: 'kind', title: m.portal_seat_kind(), cell: (place) => markOf(place).kind() },
        {
          key: 'standing',
          title: m.portal_seat_standing(),
          cell: (place) => standingWords[place.standing](),
        },
        { key: 'places', title: m.portal_seat_places_title(), cell: placesOf },
      ]}
    />
    <Sources sources={seats.flatMap(({ sources }) => sources)} />
  </>
);
