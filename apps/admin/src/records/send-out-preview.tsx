import { m } from '@inflytande/i18n/messages';
import { roleWord } from '@inflytande/i18n/role-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Table } from '@inflytande/ui/table';

type Recipients = RouterOutputs['sendOut']['preview']['recipients'];

/** Exactly who gets a letter, and why each. */
export const SendOutPreview = ({ recipients }: { recipients: Recipients | null }) => {
  if (recipients === null) return <p className="soft">{m.admin_send_out_preview_choose()}</p>;
  if (recipients.length === 0) return <p>{m.admin_send_out_preview_none()}</p>;
  return (
    <Table
      caption={m.admin_send_out_preview()}
      rows={recipients}
      rowKey={({ personId }) => personId}
      columns={[
        { key: 'name', title: m.admin_send_out_preview_name(), cell: ({ name }) => name },
        {
          key: 'why',
          title: m.admin_send_out_preview_why(),
          cell: ({ role, scopeName }) => `${roleWord[role]()}, ${scopeName}`,
        },
      ]}
    />
  );
};
