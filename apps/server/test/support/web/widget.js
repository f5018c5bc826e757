document.title = 'The chat of visitors';
