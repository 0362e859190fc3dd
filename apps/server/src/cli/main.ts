import type { Command, Outcome } from './command.ts';
import { shown, unreadable } from './command.ts';

// Loaded when asked for, so that one command never waits for another's imports.
const commands: Readonly<Record<string, { readonly about: string; readonly load: () => Promise<Command> }>> =
  {
    'check-county-report': {
      about: 'granskar länens redovisning av brukarsamverkansmedel',
      load: async () => (await import('./check-county-report.ts')).checkCountyReport,
    },
    fee: {
      about: 'räknar ut arvoden',
      load: async () => (await import('./fee.ts')).fee,
    },
    'grant-formula': {
      about: 'fördelar bidrag enligt en formel och visar varje krona',
      load: async () => (await import('./grant-formula.ts')).grantFormula,
    },
    'match-organisations': {
      about: 'letar upp föreningar i ett register',
      load: async () => (await import('./match-organisations.ts')).matchOrganisations,
    },
    stalled: {
      about: 'visar vilka synpunkter som återkommer och står stilla',
      load: async () => (await import('./stalled.ts')).stalled,
    },
    'verify-log': {
      about: 'kontrollerar att ingen har ändrat händelseloggen',
      load: async () => (await import('./verify-log.ts')).verifyLog,
    },
  };

const help = [
  'Så här används kommandoraden: pnpm -s inflytande <kommando> … [--json]',
  '',
  'Kommandon:',
  ...Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(22)}${about}`),
  '',
  'Skriv --help efter ett kommando för att se hur det används.',
  'Slutkoder: 0 allt är bra, 1 fel i innehållet eller avslag, 2 indata går inte att läsa.',
  '',
].join('\n');

const outcomeOf = async ([name, ...args]: readonly string[]): Promise<Outcome> => {
  if (name === '--help' || name === '-h') return shown(0, help);
  if (name === undefined) return unreadable('Ange ett kommando; --help visar vilka som finns.');
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) return unreadable(`Kommandot ”${name}” finns inte; --help visar vilka som finns.`);
  const command = await entry.load();
  const wantsHelp = args.includes('--help') || args.includes('-h');
  return wantsHelp ? shown(0, command.help) : command.run(args, process.env);
};

// Whoever reads our output may close it early, as `head` does; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { exitCode, out, err } = await outcomeOf(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = exitCode;
