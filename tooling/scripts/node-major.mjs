// Runs first and in plain JavaScript: an old Node dies on a .ts file before it could explain itself.
const needed = 26;
const major = Number(process.versions.node.split('.')[0]);
if (major < needed) {
  console.error(
    `Inflytande behöver Node ${needed}, men det här är ${process.version}. ` +
      'Starta med `npx -y pnpm@12.21.0 start`, så följer rätt Node med.',
  );
  process.exit(1);
}
