// Nomination
