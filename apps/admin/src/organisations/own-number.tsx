import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { StatusTag } from '@inflytande/ui/tag';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { Loaded } from '../shell/loaded.tsx';
import { useMayTry } from '../shell/may-do.tsx';
import { VerifyNumber } from './verify-number.tsx';

type Held = RouterOutputs['verifiedNumber']['get'];

const Facts = ({ held: { number, verifiedOn, verification } }: { held: Held }) => (
  <>
    <p className="row">
      <strong>{number ?? m.admin_number_missing()}</strong>
      {number === null ? null : verifiedOn === null ? (
        <StatusTag tone="neutral" shape="ring">
          {m.admin_number_not_verified()}
        </StatusTag>
      ) : (
        <StatusTag tone="success" shape="check">
          {m.admin_number_verified({
            date: formatDate(verifiedOn),
            name: verification?.by ?? m.admin_account_somebody(),
          })}
        </StatusTag>
      )}
    </p>
    {verification === null ? null : <p>{m.admin_account_basis({ basis: verification.basis })}</p>}
  </>
);

/** An association's organisation number, and who has held it against a certificate (O5). */
export const OwnNumber = ({ organisationId }: { organisationId: string }) => {
  const verifies = useMayTry('verified-number/verify');
  const [verifying, setVerifying] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const query = useQuery(trpc.verifiedNumber.get.queryOptions({ organisationId }));
  const done = () => {
    setVerifying(false);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="organisationsnummer">
      <h2 id="organisationsnummer" ref={heading} tabIndex={-1}>
        {m.admin_organisation_number()}
      </h2>
      <Loaded query={query}>
        {(held) => (
          <div className="stack">
            <div>
              <Facts held={held} />
            </div>
            {verifies && verifying ? (
              <VerifyNumber
                organisationId={organisationId}
                known={held.number ?? ''}
                onDone={done}
                onCancel={() => setVerifying(false)}
              />
            ) : null}
            {verifies && !verifying ? (
              <p>
                <Button variant="secondary" onClick={() => setVerifying(true)}>
                  {held.verifiedOn === null ? m.admin_number_verify() : m.admin_number_verify_again()}
                </Button>
              </p>
            ) : null}
          </div>
        )}
      </Loaded>
    </section>
  );
};
