/** What a page in a frame calls its message about its height; the pages around it listen for this very word. */
export const heightMessage = 'inquest-chronology:height';
