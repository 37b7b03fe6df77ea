// What a script adds to the pages.  Everything they say is there without it.
import { liveCheck } from "./check";
import { copyButtons } from "./copy";
import { startKeys } from "./keys";
import { readerList } from "./reader";
import { suggest } from "./suggest";
import { startVisits, whenShown } from "./visit";

startVisits();
startKeys();
whenShown(() => {
  suggest();
  copyButtons();
  readerList();
  liveCheck();
  if (document.querySelector("figure.plot"))
    void import("./plot").then(({ drawPlots }) => drawPlots());
});
