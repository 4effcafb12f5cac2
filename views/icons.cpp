#include "views/icons.h"
