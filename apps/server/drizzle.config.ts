import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/database/schema.ts', './src/database/auth-table.ts', './src/auth/auth-schema.ts'],
  out: './src/database/migrations',
  casing: 'snake_case',
});
