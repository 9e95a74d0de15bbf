import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/conventions/**/*.test.ts'],
    environment: 'node',
    retry: 0,
    // Left alone it would keep one core for watching: half of a machine with two.
    maxWorkers: '100%',
    testTimeout: 20_000,
  },
});
