// Run as a child process with a private TMPDIR: the package unpacks itself into the temporary folder, and only
// takes its libraries along where it believes to be in the service it was made for.
process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();
