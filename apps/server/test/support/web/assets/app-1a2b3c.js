document.title = 'web client';
