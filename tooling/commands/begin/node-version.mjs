// Looks at Node before anything is loaded that an old one could not read.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    "Entente starts on Node 20.19 or newer, and this is Node " +
      process.versions.node +
      ": install a newer Node, then run the command again.",
  );
  process.exit(1);
}
