import { defineConfig } from "vite";

// One entry; the plot is a chunk of its own, loaded by the pages that draw.  Names hold a digest
// of the content, so that browsers may keep the files for ever.
export default defineConfig({
  base: "./",
  build: {
    target: "es2022",
    modulePreload: false,
    emptyOutDir: true,
    license: { fileName: "licences.md" },  // of what is bundled: they ask to be told
    rolldownOptions: {
      input: "src/page.ts",
      output: {
        entryFileNames: "[name].[hash].js",
        chunkFileNames: "[name].[hash].js",
      },
    },
  },
});
