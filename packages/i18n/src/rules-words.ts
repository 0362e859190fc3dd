import {
  proposers,
  type Proposer,
  type QuorumRule,
  type RulesOfProcedure,
} from '@inflytande/domain/councils/rules-of-procedure';
import { m } from './paraglide/messages.js';

export const proposerWords: Readonly<Record<Proposer, () => string>> = {
  member: m.rules_proposer_member,
  organisation: m.rules_proposer_organisation,
  authority: m.rules_proposer_authority,
  anyone: m.rules_proposer_anyone,
};

const beforeMeeting = (count: number): string =>
  count === 0 ? m.rules_same_day() : m.rules_notice({ count });

/** A length in years where it is whole years. */
const lengthOf = (months: number | null): string => {
  if (months === null) return m.rules_no_limit();
  return months % 12 === 0 ? m.rules_years({ count: months / 12 }) : m.rules_months({ count: months });
};

/** A share in 1/100 000 as it is written in per cent, with a comma. */
export const percentOf = (share: number): string => String(share / 1000).replace('.', ',');

const countOf = ({ count }: QuorumRule): string => {
  if (count.kind === 'none') return m.rules_quorum_none();
  return count.kind === 'number'
    ? m.rules_quorum_number({ count: count.least })
    : m.rules_quorum_share({ percent: percentOf(count.share) });
};

const quorumOf = (quorum: QuorumRule): string =>
  [
    // That nothing is asked of the number says nothing beside what is asked of the chair.
    ...(quorum.chairRequired && quorum.count.kind === 'none' ? [] : [countOf(quorum)]),
    ...(quorum.chairRequired ? [m.rules_quorum_chair()] : []),
  ].join(' ');

/** A word that begins a sentence, as it stands inside one. */
const inside = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

const proposersOf = (may: readonly Proposer[]): string => {
  if (may.includes('anyone')) return proposerWords.anyone();
  const named = proposers.filter((one) => may.includes(one)).map((one) => proposerWords[one]());
  return named.length === 0
    ? m.rules_proposer_none()
    : named.map((word, index) => (index === 0 ? word : inside(word))).join(', ');
};

/** Rules of procedure in plain words, rule by rule (C5). */
export const rulesFacts = (
  rules: RulesOfProcedure,
): readonly { readonly term: string; readonly value: string }[] => [
  { term: m.rules_term_meetings(), value: String(rules.meetingsPerYear) },
  { term: m.rules_term_notice(), value: beforeMeeting(rules.noticeDays) },
  { term: m.rules_term_documents(), value: beforeMeeting(rules.documentDays) },
  { term: m.rules_term_propose(), value: proposersOf(rules.mayPropose) },
  { term: m.rules_term_quorum(), value: quorumOf(rules.quorum) },
  { term: m.rules_term_term(), value: lengthOf(rules.termMonths) },
  {
    term: m.rules_term_terms(),
    value: rules.mostTerms === null ? m.rules_no_limit() : m.rules_terms({ count: rules.mostTerms }),
  },
  {
    term: m.rules_term_minutes(),
    value:
      rules.minutesDays === 0 ? m.rules_minutes_same_day() : m.rules_minutes({ count: rules.minutesDays }),
  },
  {
    term: m.rules_term_adjusters(),
    value: rules.adjusters === 0 ? m.rules_adjusters_none() : m.rules_adjusters({ count: rules.adjusters }),
  },
];
