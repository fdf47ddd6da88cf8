import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const browserless = { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', structuredClone: 'readonly' };

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // node:test answers a promise that the runner itself awaits.
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: browserless } },
);
