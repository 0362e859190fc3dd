import { useQueryClient } from '@tanstack/react-query';
import { announce } from '../announce.ts';
import { trpc } from '../api.ts';
import { dropDraft } from './drafts.ts';

/** What follows when a statement has been published or declined: its draft goes, the lists are fetched anew. */
export const useSettled = (statementId: string, onSettled: () => void) => {
  const queries = useQueryClient();
  return (sentence: string) => {
    dropDraft(`publish ${statementId}`);
    dropDraft(`decline ${statementId}`);
    onSettled();
    announce(sentence);
    for (const filter of [
      trpc.statement.incoming.pathFilter(),
      trpc.toDo.pathFilter(),
      trpc.point.pathFilter(),
    ]) {
      void queries.invalidateQueries(filter);
    }
  };
};
