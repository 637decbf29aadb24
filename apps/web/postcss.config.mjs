/** Style sheets go through Tailwind. */
export default { plugins: { "@tailwindcss/postcss": {} } };
