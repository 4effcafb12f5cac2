#include "models/store/database.h"
