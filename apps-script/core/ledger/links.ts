/** Where a file of the programme's folder is opened, '' where there is none. */
export const fileLink = (id: string): string =>
  id === '' ? '' : `https://drive.google.com/file/d/${id}/view`;

/** Where a Google Doc is read. */
export const documentLink = (id: string): string =>
  id === '' ? '' : `https://docs.google.com/document/d/${id}/edit`;
