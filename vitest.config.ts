import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/conventions/**/*.test.ts'],
    environment: 'node',
    retry: 0,
    testTimeout: 20_000,
  },
});
