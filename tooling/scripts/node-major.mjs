// Runs first and in plain JavaScript: an old Node dies on a .ts file before it could explain itself.
const needed = 26;
const major = Number(process.versions.node.split('.')[0]);
if (major < needed) {
  console.error(
    `Inflytande needs Node ${needed}, and this is ${process.version}. ` +
      'Start it with `npx -y pnpm@12.21.0 start`: that brings the right Node along.',
  );
  process.exit(1);
}
