import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { patterns, publicPaths } from '../paths.ts';

type HitProps = { readonly id: string; readonly name: string };

type HitPlace = {
  readonly word: () => string;
  readonly Hit: (hit: HitProps) => ReactNode;
  /** The list that shows all that the words find, where there is one. */
  readonly all: typeof patterns.points | typeof patterns.organisations | null;
};

/** Where each kind of record is shown: a screen of ours, or a page of the portal where we have none. */
export const hitPlaces: Record<RouterOutputs['search']['everywhere'][number]['kind'], HitPlace> = {
  point: {
    word: m.search_kind_point,
    Hit: ({ id, name }) => (
      <Link to={patterns.point} params={{ id }}>
        {name}
      </Link>
    ),
    all: patterns.points,
  },
  theme: {
    word: m.search_kind_theme,
    Hit: ({ id, name }) => (
      <Link to={patterns.points} search={{ tema: id }}>
        {name}
      </Link>
    ),
    all: null,
  },
  organisation: {
    word: m.search_kind_organisation,
    Hit: ({ id, name }) => (
      <Link to={patterns.organisation} params={{ id }}>
        {name}
      </Link>
    ),
    all: patterns.organisations,
  },
  body: {
    word: m.search_kind_body,
    Hit: ({ id, name }) => (
      <Link to={patterns.body} params={{ id }}>
        {name}
      </Link>
    ),
    all: null,
  },
  event: {
    word: m.search_kind_event,
    Hit: ({ id, name }) => <a href={publicPaths.hearing(id)}>{name}</a>,
    all: null,
  },
  initiative: {
    word: m.search_kind_initiative,
    Hit: ({ name }) => <a href={publicPaths.actionPlan}>{name}</a>,
    all: null,
  },
};
