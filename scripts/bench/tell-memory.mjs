import { writeFileSync } from 'node:fs';

// A build ends with one process: the most memory that it ever had, in kB.
process.on('exit', () => {
  writeFileSync(process.env.BENCH_MEMORY ?? '', String(process.resourceUsage().maxRSS));
});
