import { nextAwarenessWeek, type ProgrammeDecision } from '@inflytande/domain/events/programme-item';
import { eventFormWords, writtenHours } from '@inflytande/i18n/hearing-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { formatDate, today } from '../format.ts';
import { publicPaths } from '../paths.ts';
import { ReasonForm } from '../reason-form.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';

type Item = RouterOutputs['programmeItem']['review'][number];
type WithWord = Exclude<ProgrammeDecision, 'publish'>;

const doneWords: Readonly<Record<ProgrammeDecision, () => string>> = {
  publish: m.admin_programme_published_done,
  ask: m.admin_programme_asked_done,
  decline: m.admin_programme_declined_done,
};

const wordForms: Readonly<
  Record<WithWord, Readonly<Record<'label' | 'hint' | 'send' | 'open', () => string>>>
> = {
  ask: {
    open: m.admin_programme_ask,
    label: m.admin_programme_ask_label,
    hint: m.admin_programme_ask_hint,
    send: m.admin_programme_ask_send,
  },
  decline: {
    open: m.admin_programme_decline,
    label: m.admin_programme_decline_label,
    hint: m.admin_programme_decline_hint,
    send: m.admin_programme_decline_send,
  },
};

const Words = ({ item }: { readonly item: Item }) => {
  const { day, starts, ends, form, place, audience, contact, contactShown, word } = item;
  const hours = writtenHours({ starts, ends: ends === '' ? null : ends });
  return (
    <>
      <h3 lang="sv">{item.title}</h3>
      <p className="soft small">
        {item.organisationName} · {formatDate(day)}, {hours}
      </p>
      {item.text === '' ? null : (
        <p className="own-words" lang="sv">
          {item.text}
        </p>
      )}
      <DefinitionList
        facts={[
          { term: m.programme_where(), value: `${place} (${eventFormWords[form]().toLowerCase()})` },
          { term: m.programme_for(), value: audience === '' ? null : audience },
          {
            term: m.admin_programme_contact(),
            value:
              contact === ''
                ? null
                : `${contact} (${(contactShown ? m.admin_programme_contact_shown() : m.admin_programme_contact_hidden()).toLowerCase()})`,
          },
        ]}
      />
      {word === null ? null : <p>{m.programme_word_asked({ word })}</p>}
    </>
  );
};

/** Publishes an item, asks about it or declines it with a word to the association (E1). */
const Decide = ({ item, words }: { readonly item: Item; readonly words: readonly WithWord[] }) => {
  const [saying, setSaying] = useState<WithWord | null>(null);
  const decide = useMutation(
    trpc.programmeItem.decide.mutationOptions(afterChange((_done, { decision }) => doneWords[decision]())),
  );
  const say = (decision: ProgrammeDecision, word: string) => {
    if (!decide.isPending) decide.mutate({ id: item.id, decision, word });
  };
  if (saying !== null)
    return (
      <ReasonForm
        id={`word-${item.id}`}
        label={wordForms[saying].label()}
        hint={wordForms[saying].hint()}
        missing={m.problem_programme_reason_missing()}
        send={wordForms[saying].send()}
        query={decide}
        onSend={(word) => say(saying, word)}
        onCancel={() => setSaying(null)}
      />
    );
  return (
    <>
      {decide.error === null ? null : (
        <ProblemNotice
          error={decide.error}
          comfort={m.admin_nothing_lost()}
          again={() => say('publish', '')}
        />
      )}
      <p className="row">
        <Button aria-disabled={decide.isPending} onClick={() => say('publish', '')}>
          {m.admin_programme_publish()} <span className="hidden-visually">{item.title}</span>
        </Button>
        {words.map((word) => (
          <Button key={word} variant="secondary" onClick={() => setSaying(word)}>
            {wordForms[word].open()} <span className="hidden-visually">{item.title}</span>
          </Button>
        ))}
      </p>
    </>
  );
};

type ListProps = {
  readonly id: string;
  readonly title: string;
  readonly none: string | null;
  readonly items: readonly Item[];
  readonly words?: readonly WithWord[];
};

const List = ({ id, title, none, items, words }: ListProps) =>
  items.length === 0 && none === null ? null : (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {items.length === 0 ? <p>{none}</p> : null}
      <ul className="records">
        {items.map((item) => (
          <li key={item.id}>
            <Words item={item} />
            {words === undefined ? null : <Decide item={item} words={words} />}
          </li>
        ))}
      </ul>
    </section>
  );

/** What associations submit for the next awareness week: what waits, what is asked about, what is published (E1, E3). */
export const Programme = () => {
  const week = nextAwarenessWeek(today());
  const query = useQuery(trpc.programmeItem.review.queryOptions({ year: week.year }));
  return (
    <Page title={m.admin_programme_title()}>
      <Loaded query={query}>
        {(items) => {
          const those = (status: Item['status']) => items.filter((item) => item.status === status);
          return (
            <div className="stack">
              <p className="lead">
                {m.admin_programme_lead({
                  week: week.week,
                  from: formatDate(week.from),
                  until: formatDate(week.until),
                })}
              </p>
              <p>
                <a href={publicPaths.programme}>{m.admin_programme_public()}</a>
              </p>
              <List
                id="waiting"
                title={m.admin_programme_waiting()}
                none={m.admin_programme_waiting_none()}
                items={those('submitted')}
                words={['ask', 'decline']}
              />
              <List
                id="asked"
                title={m.admin_programme_asked()}
                none={null}
                items={those('asked')}
                words={['decline']}
              />
              <List
                id="published"
                title={m.admin_programme_published()}
                none={m.admin_programme_published_none()}
                items={those('published')}
              />
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
};
